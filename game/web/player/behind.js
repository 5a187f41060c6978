/* The stage behind the screens: it shows each page, and its people stand where the sheet leaves room. */
import { openPictures } from "./pictures.js";
import { makeStage } from "./stage.js";

export function standBehind(app) {
  const stage = makeStage(openPictures(), () => app.settings.values), watch = new ResizeObserver(() => stage.stand(room(app.main)));
  document.getElementById("stage").append(stage.node);
  app.stage = stage;
  app.on("page", ({ page }) => stage.show(page));
  app.on("settings", stage.still);
  app.on("screen", () => {
    watch.disconnect();
    for (const each of app.main.querySelectorAll(".sheet, .tags, .phone")) watch.observe(each);
    stage.stand(room(app.main));
  });
}

/* The room people have on the page that is read, in pixels of its beginning; none where a sheet is the whole page. */
function room(main) {
  const box = (of) => main.querySelector(of)?.getBoundingClientRect(), sheet = box(".reading .sheet"), tags = box(".reading .tags");
  if (main.querySelector(".page")) return null;
  if (!sheet) return {};
  const aside = sheet.left > 0.3 * innerWidth, down = ({ left, top, right, bottom }) => ({ left, top: top + scrollY, right, bottom: bottom + scrollY });
  const hangs = tags ? [down(tags)] : [], view = box(".phone, .feed");
  return {
    ...(aside ? { width: sheet.left, foot: innerHeight } : { foot: Math.min(innerHeight, sheet.top + scrollY) }),
    around: hangs, hung: hangs[0]?.bottom ?? 0, right: view && view.left > sheet.left + 9 ? view.left : undefined,
  };
}
