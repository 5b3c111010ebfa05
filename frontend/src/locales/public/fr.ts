export { messages } from "virtual:words/public/fr";
