"use strict";
(() => {
  const live = document.getElementById("live");
  const [bar, what, said] = ["bar", "what", "said"].map((id) => document.getElementById(id));
  let announced = "";
  const events = new EventSource(`/runs/${live.dataset.run}/events`);
  events.onmessage = (event) => {
    const now = JSON.parse(event.data);
    if (bar) {
      bar.max = now.total || 1;
      bar.value = now.done;
      const begun = now.what.charAt(0).toUpperCase() + now.what.slice(1);
      what.textContent = now.total ? `${begun} (${now.done} of ${now.total})` : begun;
      const part = begun.split(":")[0];
      if (part !== announced) said.textContent = announced = part;
    }
    if (now.state !== live.dataset.state) {
      events.close();
      location.reload();
    }
  };
})();
