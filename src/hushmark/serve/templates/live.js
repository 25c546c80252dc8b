"use strict";
(() => {
  const live = document.getElementById("live");
  const [bar, what, said] = ["bar", "what", "said"].map((id) => document.getElementById(id));
  let announced = "";
  const events = new EventSource(`/runs/${live.dataset.run}/events`);
  events.onmessage = (event) => {
    const now = JSON.parse(event.data);
    bar.max = now.total || 1;
    bar.value = now.done;
    what.textContent = now.total ? `${now.what} (${now.done} of ${now.total})` : now.what;
    const part = now.what.split(":")[0];
    if (part !== announced) said.textContent = announced = part;
    if (now.state !== "running") {
      events.close();
      location.reload();
    }
  };
})();
