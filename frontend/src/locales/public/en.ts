export { messages } from "virtual:words/public/en";
