import "fake-indexeddb/auto";
import { i18n } from "@lingui/core";
import { vi } from "vitest";
import { messages } from "@/locales/member/fr.po";

// relay-test-utils calls Jest's global
(globalThis as { jest?: unknown }).jest = vi;
i18n.loadAndActivate({ locale: "fr", messages });
