import "fake-indexeddb/auto";
import { i18n } from "@lingui/core";
import { messages } from "@/locales/member/fr";

i18n.loadAndActivate({ locale: "fr", messages });
