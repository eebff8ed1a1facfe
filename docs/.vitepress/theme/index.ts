import type { Theme } from "vitepress";
import DefaultTheme from "vitepress/theme-without-fonts";
import Changes from "./Changes.vue";
import Coverage from "./Coverage.vue";
import Decisions from "./Decisions.vue";
import Generated from "./Generated.vue";
import Home from "./home/Home.vue";
import Instruments from "./Instruments.vue";
import Playground from "./Playground.vue";
import Transcript from "./Transcript.vue";
import "./fonts.css";
import "./style.css";

const components = { Changes, Coverage, Decisions, Generated, Home, Instruments, Playground, Transcript };

export default {
  extends: DefaultTheme,
  enhanceApp: ({ app }) => {
    for (const [name, component] of Object.entries(components)) app.component(name, component);
  },
} satisfies Theme;
