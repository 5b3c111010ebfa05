import { type ReactNode, useState } from "react";
import type { Person } from "@/frame/person";
import { AccountMenuLater } from "./AccountMenuLater";
import { Footer } from "./Footer";
import { Palette } from "./Palette";
import styles from "./ShellFrame.module.css";
import { SideNavigation } from "./SideNavigation";
import { TabBar } from "./TabBar";
import { TopBar } from "./TopBar";

/** Navigation at the side on a wide screen, at the bottom on a phone; the page between. */
export function ShellFrame({ person, children }: { person?: Person | undefined; children: ReactNode }) {
  const [isMenuOpen, setMenuOpen] = useState(false);
  const [isPaletteOpen, setPaletteOpen] = useState(false);
  const openMenu = () => setMenuOpen(true);
  const openPalette = () => setPaletteOpen(true);
  return (
    <div className={styles.frame}>
      <SideNavigation person={person} onMenu={openMenu} onSearch={openPalette} />
      <TopBar person={person} onMenu={openMenu} onSearch={openPalette} />
      <div className={styles.content}>
        <main id="contenu" tabIndex={-1} className={styles.main}>
          {children}
        </main>
        <Footer />
      </div>
      <TabBar person={person} />
      <Palette isOpen={isPaletteOpen} onOpenChange={setPaletteOpen} person={person} />
      <AccountMenuLater isOpen={isMenuOpen} person={person} onClose={() => setMenuOpen(false)} />
    </div>
  );
}
