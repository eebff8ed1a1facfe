import "./page.css";
import { mountPlayground } from "../mountPlayground.ts";

// The page of the tests: `?lang=en` speaks English, as the site has a page for each language.
const lang = new URLSearchParams(location.search).get("lang") === "en" ? "en" : "vi";
document.documentElement.lang = lang;
const place = document.querySelector("#playground");
if (place !== null) mountPlayground(place, { lang });
