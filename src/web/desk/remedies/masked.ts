/** 张**: whoever it is of, as lists and pages show it; the whole name is opened for a reason. */
export function masked(name: string): string {
  const [first] = name.trim();
  return first ? `${first}**` : '';
}
