export { messages } from "virtual:words/member/fr";
