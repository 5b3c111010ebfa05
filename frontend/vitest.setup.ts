import "fake-indexeddb/auto";
import { messages } from "virtual:words/all/fr";
import { i18n } from "@lingui/core";

i18n.loadAndActivate({ locale: "fr", messages });
