import { memberLayout, root } from "@/frame/member";
import { ErrorFrame } from "./ErrorFrame";
import { FEATURES } from "./features";
import { MemberLayout } from "./MemberLayout";
import { RootLayout } from "./RootLayout";

type PageRoute = (typeof FEATURES)[number]["routes"][number];

root.update({ component: RootLayout });
// Loaded with the application: the frame stands whatever becomes of a page.
memberLayout.update({ component: MemberLayout, errorComponent: ErrorFrame });

export const routeTree = root.addChildren([
  memberLayout.addChildren(FEATURES.flatMap<PageRoute>((feature) => [...feature.routes])),
]);
