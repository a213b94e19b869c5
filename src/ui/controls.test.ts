import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from 'hono/html';
import { checkboxes, radios } from './choices.ts';
import { textField } from './field.ts';
import { selectField } from './field-select.ts';
import { passwordField, shortField } from './field-short.ts';
import { filters, postForm, pressForm, submitRow } from './form.ts';
import type { Html } from './html.ts';

const name = { id: 'name', label: '姓名', value: '陈某' };

test('a control is described by its hint and its error, and marked as wrong', () => {
  const text = shown(shortField({ ...name, type: 'text', hint: '证件上的姓名', error: '请写姓名' }));
  assert.match(text, / aria-describedby="name-hint name-error" aria-invalid="true"/);
  assert.match(text, /id="name-hint">证件上的姓名.*id="name-error">请写姓名/s);
});

test('a control with nothing wrong says so by silence', () => {
  for (const control of [
    shortField({ ...name, type: 'text' }),
    textField(name),
    selectField({ ...name, options: [] }),
  ]) {
    assert.doesNotMatch(shown(control), /aria-|field--bad|opt/);
  }
});

test('every kind of control keeps what was typed, as text', () => {
  for (const control of [shortField({ ...name, type: 'text', value: '"<b>' }), textField({ ...name, value: '"<b>' })]) {
    assert.match(shown(control), /&quot;&lt;b&gt;/);
  }
});

test('a password is never sent back, even where a value is handed in', () => {
  const handed = { id: 'p', label: '口令', autocomplete: 'current-password', value: 'secret' } as const;
  assert.doesNotMatch(shown(passwordField(handed)), /value|secret/);
});

test('a select shows what was chosen, also inside a group', () => {
  const text = shown(
    selectField({
      ...name,
      value: 'b',
      options: [
        { value: '', words: '全部' },
        { group: '乡镇', options: [{ value: 'b', words: '北岭镇' }] },
      ],
    }),
  );
  assert.deepEqual(text.match(/<option[^>]*selected[^>]*>[^<]*/g), ['<option value="b" selected>北岭镇']);
});

test('a group of boxes is one question: a legend, one name, its hint and error, and what is on', () => {
  const options = ['a', 'b', 'c'].map((value) => ({ value, words: value }));
  const text = shown(checkboxes({ id: 'role', legend: '角色', options, chosen: ['a', 'c'], error: '选多了' }));
  assert.match(text, /<fieldset[^>]* id="role"[^>]* aria-describedby="role-error"><legend>角色<\/legend>/);
  assert.deepEqual(
    [...text.matchAll(/id="(role-\w)" name="role" value="\w" checked/g)].map(([, id]) => id),
    ['role-a', 'role-c'],
  );
});

test('of several only one, and what cannot be chosen says why', () => {
  const text = shown(
    radios({
      id: 'by',
      legend: '标准',
      chosen: ['x'],
      options: [{ value: 'y', words: '按量', locked: true, hint: '已经按件' }],
    }),
  );
  assert.match(text, /type="radio"[^>]* disabled aria-describedby="by-y-hint"/);
  assert.doesNotMatch(text, / checked/);
});

test('a form carries its token, its key and the version that was seen; version 0 too', () => {
  const text = shown(postForm({ action: '/x', csrf: 't', key: 'k', seen: 0, body: 'b' }));
  assert.deepEqual(hidden(text), ['csrf=t', 'key=k', 'seen=0']);
  assert.deepEqual(hidden(shown(pressForm({ action: '/x', csrf: 't', words: '停用' }))), ['csrf=t']);
  assert.match(shown(postForm({ action: '/x', csrf: 't', files: true, body: '' })), /enctype="multipart\/form-data"/);
});

test('a question carries nothing hidden', () => assert.deepEqual(hidden(shown(filters('/staff', ''))), []));

test('a button that cannot be pressed says why', () => {
  assert.match(
    shown(submitRow({ words: '送审核', locked: '还有 2 处' })),
    /disabled>送审核<\/button><span[^>]*>还有 2 处/,
  );
});

function shown(piece: Html): string {
  return String(html`${piece}`);
}

function hidden(text: string): readonly string[] {
  return [...text.matchAll(/type="hidden" name="(\w+)" value="(\w+)"/g)].map(([, name, value]) => `${name}=${value}`);
}
