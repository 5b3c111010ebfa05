import type { Page } from "@playwright/test";

type Device = {
  /** Whether it recognises them: their finger, their face, their code. */
  setRecognising: (isUserVerified: boolean) => Promise<void>;
  /** It is another one from now on, without passkeys. */
  replace: () => Promise<void>;
};

/** What the page's browser keeps passkeys on: at first a phone that recognises its owner, and whose owner is there. */
export async function holdDevice(page: Page): Promise<Device> {
  const session = await page.context().newCDPSession(page);
  await session.send("WebAuthn.enable");
  const { authenticatorId } = await session.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    setRecognising: async (isUserVerified) => {
      await session.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified });
    },
    replace: async () => {
      await session.send("WebAuthn.clearCredentials", { authenticatorId });
    },
  };
}
