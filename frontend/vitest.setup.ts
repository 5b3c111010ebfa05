import "fake-indexeddb/auto";
import { i18n } from "@lingui/core";
import { messages } from "virtual:words/all/fr";

i18n.loadAndActivate({ locale: "fr", messages });
