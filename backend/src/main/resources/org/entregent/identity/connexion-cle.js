// Asks the device for a passkey, and sends what it answers by the page's own form. What is to be said stands in the page.
const form = document.querySelector("form[data-passkey]");
const PROBLEMS = { NotAllowedError: "cancelled", AbortError: "", InvalidStateError: "known", SecurityError: "unsupported" };
// Shorter than the server takes what was signed.
const ASKED_AGAIN_MS = 9 * 60 * 1000;

let waiting = null;

function say(problem, text) {
  for (const element of form.querySelectorAll("[data-problem]")) {
    element.hidden = element.dataset.problem !== problem;
    if (!element.hidden && text) {
      element.textContent = text;
    }
  }
}

function bytes(base64url) {
  const binary = atob(base64url.replace(/-/g, "+").replace(/_/g, "/"));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

function base64url(buffer) {
  const binary = String.fromCharCode(...new Uint8Array(buffer));
  return btoa(binary).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}

async function askServer() {
  const asked =
    form.dataset.asks === "post" ? { method: "POST", body: new URLSearchParams(new FormData(form)) } : {};
  const response = await fetch(form.dataset.options, { ...asked, headers: { accept: "application/json" } });
  if (!response.headers.get("content-type")?.startsWith("application/json")) {
    throw new Error("outdated");
  }
  const answer = await response.json();
  if (!response.ok) {
    throw Object.assign(new Error("refused"), { text: answer.problem });
  }
  return answer;
}

function withBytes(options) {
  const known = (options.excludeCredentials ?? []).map((each) => ({ ...each, id: bytes(each.id) }));
  const decoded = { ...options, challenge: bytes(options.challenge) };
  return form.dataset.passkey === "new"
    ? { ...decoded, user: { ...options.user, id: bytes(options.user.id) }, excludeCredentials: known }
    : { ...decoded, allowCredentials: [] };
}

function answerOf({ id, rawId, type, response, authenticatorAttachment }) {
  const parts = response.attestationObject
    ? { attestationObject: base64url(response.attestationObject), transports: response.getTransports?.() ?? [] }
    : {
        authenticatorData: base64url(response.authenticatorData),
        signature: base64url(response.signature),
        userHandle: response.userHandle ? base64url(response.userHandle) : undefined,
      };
  return JSON.stringify({
    id,
    rawId: base64url(rawId),
    type,
    authenticatorAttachment: authenticatorAttachment ?? undefined,
    response: { ...parts, clientDataJSON: base64url(response.clientDataJSON) },
    clientExtensionResults: {},
  });
}

function send(credential) {
  form.elements.credential.value = answerOf(credential);
  if (form.elements.password) {
    // It has done its work.
    form.elements.password.disabled = true;
  }
  form.submit();
}

/** Offers passkeys where the e-mail address is typed, if the browser can; quietly. */
async function offer() {
  if (form.dataset.passkey !== "sign-in" || !(await PublicKeyCredential.isConditionalMediationAvailable?.())) {
    return;
  }
  const mine = new AbortController();
  waiting = mine;
  const again = setTimeout(() => {
    mine.abort();
    void offer();
  }, ASKED_AGAIN_MS);
  try {
    const publicKey = withBytes(await askServer());
    if (waiting === mine) {
      send(await navigator.credentials.get({ publicKey, mediation: "conditional", signal: mine.signal }));
    }
  } catch {
    // The button and the password are still there.
  } finally {
    clearTimeout(again);
  }
}

async function ask() {
  say("");
  if (!window.PublicKeyCredential) {
    say("unsupported");
    return;
  }
  waiting?.abort();
  waiting = null;
  try {
    const publicKey = withBytes(await askServer());
    send(
      await (form.dataset.passkey === "new"
        ? navigator.credentials.create({ publicKey })
        : navigator.credentials.get({ publicKey })),
    );
  } catch (problem) {
    say(problem.text ? "refused" : (PROBLEMS[problem.name] ?? "failed"), problem.text);
    void offer();
  }
}

form.hidden = false;
for (const element of document.querySelectorAll("[data-with-passkey]")) {
  element.hidden = false;
}
form.addEventListener("submit", (event) => {
  event.preventDefault();
  void ask();
});
if (window.PublicKeyCredential) {
  void offer();
}
