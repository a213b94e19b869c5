import { Parser } from 'htmlparser2';

/** What the form on a page would send as it stands: the controls of the form that holds `control`. */
export function formOn(page: string, control: string): URLSearchParams {
  const forms: URLSearchParams[] = [];
  let form = new URLSearchParams();
  let text: string | null = null;
  const parser = new Parser({
    onopentag: (tag, { name = '', type = '', value = '', ...rest }) => {
      if (tag === 'form') {
        form = new URLSearchParams();
        forms.push(form);
      }
      if (tag === 'textarea') text = name;
      const isChoice = type === 'radio' || type === 'checkbox';
      if (tag === 'input' && name && type !== 'file' && (!isChoice || 'checked' in rest)) form.append(name, value);
    },
    ontext: (words) => {
      if (text !== null) form.set(text, (form.get(text) ?? '') + words);
    },
    onclosetag: (tag) => {
      if (tag !== 'textarea') return;
      if (text !== null && !form.has(text)) form.set(text, '');
      text = null;
    },
  });
  parser.end(page);

  const found = forms.find((one) => one.has(control));
  if (!found) throw new Error(`no form with ${control} on the page`);
  return found;
}
