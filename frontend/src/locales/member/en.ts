export { messages } from "virtual:words/member/en";
