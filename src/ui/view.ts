/** How a visitor wants pages shown; both may be on. */
export interface View {
  /** 适老版 */
  readonly elder: boolean;
  /** 高对比 */
  readonly contrast: boolean;
}

/** The four ways a page can look. */
export const views: readonly View[] = [
  { elder: false, contrast: false },
  { elder: true, contrast: false },
  { elder: false, contrast: true },
  { elder: true, contrast: true },
];

/** The class names of `html`; empty for the plain view. */
export function viewClass({ elder, contrast }: View): string {
  return [elder && 'elder', contrast && 'contrast'].filter(Boolean).join(' ');
}

/** What can be asked for with `?view=`. */
export const viewChoices = ['elder', 'no-elder', 'contrast', 'no-contrast'] as const;

export type ViewChoice = (typeof viewChoices)[number];

/** The view after a choice. */
export function chosen(view: View, choice: ViewChoice): View {
  return choice.endsWith('elder')
    ? { ...view, elder: choice === 'elder' }
    : { ...view, contrast: choice === 'contrast' };
}

/** The same page with a choice made: `/reports?year=2024` → `/reports?year=2024&view=elder`. */
export function withChoice(here: string, choice: ViewChoice): string {
  return `${here}${here.includes('?') ? '&' : '?'}view=${choice}`;
}
