import type { Browser, Page } from 'playwright-core';
import type { Day } from '#law/calendar/day';

/** A site that is asked in a browser. */
export interface Visit {
  readonly browser: Browser;
  readonly origin: string;
  readonly scripts: boolean;
  /** the moment that somebody takes to fill in a form */
  readonly breathe: () => Promise<void>;
}

/** A site whose day can be moved. */
export interface MovableVisit extends Visit {
  readonly on: (day: Day) => Promise<void>;
}

export type Fields = Readonly<Record<string, string | readonly string[]>>;

/** A window of its own, with cookies of its own. */
export async function newWindow({ browser, scripts }: Visit): Promise<Page> {
  const page = await browser.newPage({ javaScriptEnabled: scripts, viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(PATIENCE_MS);
  return page;
}

const PATIENCE_MS = 20_000;

/** Fills in the controls of a form by their names: what is typed, chosen, or ticked. */
export async function fillIn(page: Page, form: string, fields: Fields): Promise<void> {
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat()) await set(page, form, name, one);
}

async function set(page: Page, form: string, name: string, value: string): Promise<void> {
  const named = `[name="${name}"]`;
  const has = async (control: string) => (await page.locator(`${form} ${control}${named}`).count()) > 0;
  if (await has('select')) return void (await page.selectOption(`${form} ${named}`, value));
  if ((await has('[type="radio"]')) || (await has('[type="checkbox"]')))
    return page.check(`${form} ${named}[value="${value}"]`);
  await page.fill(`${form} ${named}`, value);
}
