const last = new Map<string, Promise<unknown>>();

/** One after another within this page, where the browser has no locks between its tabs. */
function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  const turn = (last.get(name) ?? Promise.resolve()).then(work, work);
  last.set(name, turn);
  const forget = () => last.get(name) === turn && last.delete(name);
  turn.then(forget, forget);
  return turn;
}

/** Does the work when no other tab does work of this name. */
export function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  // Only a secure context has locks: HTTPS, or this very machine.
  return navigator.locks ? (navigator.locks.request(`entregent.${name}`, work) as Promise<T>) : inTurn(name, work);
}
