import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { commands } from './commands.ts';
import { spelled } from './parse.ts';
import { reference } from './reference.ts';

suite('命令参考由声明写成', () => {
  const text = reference();
  for (const { name, options, examples, says } of commands) {
    test(name, () => {
      assert.ok(text.includes(`## gongkai ${name}\n\n${says}。\n`));
      for (const option of options) assert.ok(text.includes(`| \`${spelled(option)}\` | ${option.says} |`));
      for (const { line } of examples) assert.ok(text.includes(`    ${line}\n`));
      assert.ok(examples.length > 0);
    });
  }
});
