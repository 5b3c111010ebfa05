import { useLingui } from "@lingui/react/macro";
import { chooseLocale, locale } from "@/lib/locale";
import { useSignal } from "@/lib/signal";
import { chooseTheme, type Theme, theme } from "@/lib/theme";
import { Choice } from "@/ui/Choice";
import { showToast } from "@/ui/toast";
import styles from "./Preferences.module.css";

/** Kept on this device. */
export function Preferences() {
  const { t } = useLingui();
  const themes: { value: Theme; label: string }[] = [
    { value: "system", label: t`Auto` },
    { value: "light", label: t`Clair` },
    { value: "dark", label: t`Sombre` },
  ];
  return (
    <div className={styles.preferences}>
      <Choice label={t`Thème`} value={useSignal(theme)} options={themes} onChange={chooseTheme} />
      <Choice
        label={<span lang="fr">Langue · Language</span>}
        value={useSignal(locale)}
        options={[
          { value: "fr", label: <span lang="fr">Français</span> },
          { value: "en", label: <span lang="en">English</span> },
        ]}
        onChange={(chosen) =>
          void chooseLocale(chosen).catch(() =>
            showToast(t`La langue n’a pas pu changer : il faut le réseau. · The language could not be changed.`),
          )
        }
      />
    </div>
  );
}
