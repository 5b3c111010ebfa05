const ANSWER_MS = 2_000;

type Open = () => { close: () => void };

/**
 * Of all tabs that work under one name, one does what open begins. When it closes another takes over; so does a visible tab when
 * the leader no longer answers: browsers put tabs in the background to sleep. Returns what ends this tab's part.
 */
export function lead(name: string, open: Open): () => void {
  return navigator.locks ? leadByLock(name, open) : leadWhileVisible(open);
}

function leadByLock(name: string, open: Open): () => void {
  const channel = new BroadcastChannel(`${name}.leader`);
  const queue = new AbortController();
  let resign: (() => void) | null = null;
  let isAnswered = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const hold = () => {
    const work = open();
    return new Promise<void>((resolve) => {
      resign = resolve;
    }).finally(() => work.close());
  };
  const leave = () => {
    resign?.();
    resign = null;
  };
  const wait = (options: LockOptions) =>
    navigator.locks.request(name, options, hold).catch(() => {
      leave();
      if (!queue.signal.aborted) {
        // Another tab took it: this one stands in the queue again.
        wait({ signal: queue.signal });
      }
    });
  const ask = () => {
    if (resign || document.visibilityState !== "visible") {
      return;
    }
    isAnswered = false;
    channel.postMessage("who");
    clearTimeout(timer);
    timer = setTimeout(() => !isAnswered && !resign && !queue.signal.aborted && wait({ steal: true }), ANSWER_MS);
  };
  channel.onmessage = ({ data }) => {
    if (data === "who" && resign) {
      channel.postMessage("me");
    } else if (data === "me") {
      isAnswered = true;
    }
  };
  wait({ signal: queue.signal });
  document.addEventListener("visibilitychange", ask);
  return () => {
    document.removeEventListener("visibilitychange", ask);
    clearTimeout(timer);
    queue.abort();
    leave();
    channel.close();
  };
}

/** Without locks each tab is its own leader, while somebody looks at it. */
function leadWhileVisible(open: Open): () => void {
  let work: ReturnType<Open> | null = null;
  const follow = () => {
    if (document.visibilityState === "visible") {
      work ??= open();
    } else {
      work?.close();
      work = null;
    }
  };
  follow();
  document.addEventListener("visibilitychange", follow);
  return () => {
    document.removeEventListener("visibilitychange", follow);
    work?.close();
  };
}
