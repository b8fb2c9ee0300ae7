/** A file that waits on this device until it is sent. `form`: what it is for; `id`: also the key of its sending. */
export type KeptBlob = { id: string; form: string; name: string; blob: Blob };

const DATABASE = "plinth";
const STORE = "files";

/** The files that wait for a form, in the order in which they came; none where a browser keeps nothing. */
export async function keptBlobs(form: string): Promise<KeptBlob[]> {
  const all = await inStore<(KeptBlob & { at: number })[]>("readonly", (store) => store.getAll());
  return (all ?? []).filter((each) => each.form === form).sort((one, other) => one.at - other.at);
}

export async function keepBlob(file: KeptBlob): Promise<void> {
  await inStore("readwrite", (store) => store.put({ ...file, at: Date.now() }));
}

export async function forgetBlob(id: string): Promise<void> {
  await inStore("readwrite", (store) => store.delete(id));
}

// A browser may keep nothing, by setting or because it is full: then a file lives as long as its page.
async function inStore<T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest): Promise<T | null> {
  try {
    const database = await opened();
    try {
      return (await answer(ask(database.transaction(STORE, mode).objectStore(STORE)))) as T;
    } finally {
      database.close();
    }
  } catch {
    return null;
  }
}

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: "id" });
  return answer(request);
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
}
