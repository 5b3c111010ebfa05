import { useLingui } from "@lingui/react/macro";
import { useSignal } from "@/lib/signal";
import { Icon } from "./Icon";
import styles from "./Toasts.module.css";
import { removeToast, toasts } from "./toast";

export function Toasts() {
  const { t } = useLingui();
  return (
    <div className={styles.toasts} role="status">
      {useSignal(toasts).map((toast) => (
        <div key={toast.id} className={styles.toast}>
          <Icon name="check" />
          <span>{toast.content}</span>
          <button type="button" className={styles.close} aria-label={t`Fermer`} onClick={() => removeToast(toast.id)}>
            <Icon name="close" size={16} />
          </button>
        </div>
      ))}
    </div>
  );
}
