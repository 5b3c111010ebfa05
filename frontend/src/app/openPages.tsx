import { RelayEnvironmentProvider } from "react-relay";
import { words } from "@/finder/locales/words";
import { needWords } from "@/lib/locale";
import { createEnvironment } from "./environment";

/** Pages for everybody that ask the server: what they need for it comes with them, and with no other page. */
export async function finder() {
  const [{ FinderPage }] = await Promise.all([import("@/finder/FinderPage"), needWords(words)]);
  const environment = createEnvironment();
  return {
    default: () => (
      <RelayEnvironmentProvider environment={environment}>
        <FinderPage />
      </RelayEnvironmentProvider>
    ),
  };
}
