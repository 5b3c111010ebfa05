import { useLingui } from "@lingui/react/macro";
import type { Chosen } from "@/access/sessionAnswer";
import { chooseLocale, type Locale, locale } from "@/lib/locale";
import { useSignal } from "@/lib/signal";
import { chooseTheme, type Theme, theme } from "@/lib/theme";
import { Choice } from "@/ui/Choice";
import { showToast } from "@/ui/toast";
import styles from "./Preferences.module.css";

/** What keeps it with the account is loaded when something is chosen. */
async function keepChoice(chosen: Chosen): Promise<void> {
  const preferences = await import("@/access/preferences").catch(() => undefined);
  await preferences?.keepChoice(chosen);
}

function changeTheme(chosen: Theme): void {
  chooseTheme(chosen);
  void keepChoice({ theme: chosen });
}

async function changeLanguage(chosen: Locale): Promise<void> {
  await chooseLocale(chosen);
  await keepChoice({ language: chosen });
}

/**
 * Kept on this device, and with the account of whoever is signed in.
 *
 * onLanguage: what else there is to do once another language is kept
 */
export function Preferences({ onLanguage }: { onLanguage?: (chosen: Locale) => void }) {
  const { t } = useLingui();
  const themes: { value: Theme; label: string }[] = [
    { value: "system", label: t`Auto` },
    { value: "light", label: t`Clair` },
    { value: "dark", label: t`Sombre` },
  ];
  return (
    <div className={styles.preferences}>
      <Choice label={t`Thème`} value={useSignal(theme)} options={themes} onChange={changeTheme} />
      <Choice
        label={<span lang="fr">Langue · Language</span>}
        value={useSignal(locale)}
        options={[
          { value: "fr", label: <span lang="fr">Français</span> },
          { value: "en", label: <span lang="en">English</span> },
        ]}
        onChange={(chosen) =>
          void changeLanguage(chosen).then(
            () => onLanguage?.(chosen),
            () => showToast(t`La langue n’a pas pu changer : il faut le réseau. · The language could not be changed.`),
          )
        }
      />
    </div>
  );
}
