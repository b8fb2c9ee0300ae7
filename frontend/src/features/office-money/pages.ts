type Page<T> = { items: T[]; pages: number };

/** Everything of a list that comes in pages, one page after the other. */
export async function allOf<T>(read: (page: { page: number; limit: number }) => Promise<Page<T>>): Promise<T[]> {
  const found: T[] = [];
  for (let page = 1, pages = 1; page <= pages; page++) {
    const { items, pages: all } = await read({ page, limit: 100 });
    found.push(...items);
    pages = all;
  }
  return found;
}
