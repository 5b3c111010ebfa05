import { configure } from "@testing-library/react";

// What a page shows is waited for as long as a busy machine takes: beside other builds a second is too short.
configure({ asyncUtilTimeout: 10_000 });
