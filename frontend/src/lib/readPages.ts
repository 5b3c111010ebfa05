const PAGE = 100;
const MOST_PAGES = 50;

type Connection<T> = {
  readonly nodes: readonly T[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null | undefined };
};

/** Every row of a list, read page by page: at most 5 000. */
export async function readPages<T>(
  read: (first: number, after: string | null) => Promise<Connection<T> | undefined>,
): Promise<T[]> {
  const rows: T[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const connection: Connection<T> | undefined = await read(PAGE, after);
    rows.push(...(connection?.nodes ?? []));
    if (!connection?.pageInfo.hasNextPage) {
      break;
    }
    after = connection.pageInfo.endCursor ?? null;
  }
  return rows;
}
