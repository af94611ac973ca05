(function () {
  "use strict";
  var steps = Array.prototype.slice.call(document.querySelectorAll(".step"));
  if (steps.length === 0) {
    return;
  }
  var now = document.querySelector(".now");
  var pane = document.querySelector(".code");
  var state = document.querySelector(".state tbody");
  var current = null;
  document.documentElement.classList.add("js");

  function siblings(step) {
    return Array.prototype.slice.call(step.closest(".finding").querySelectorAll(".step"));
  }

  function lineOf(step) {
    var file = step.getAttribute("data-file");
    return file ? document.getElementById(file + "-L" + step.getAttribute("data-line")) : null;
  }

  /* where every thread is: the last line that it took a step in */
  function showLines(all, index) {
    document.querySelectorAll(".line[data-threads], .line[aria-current]").forEach(function (line) {
      line.removeAttribute("data-threads");
      line.removeAttribute("aria-current");
    });
    var seen = [];
    for (var i = index; i >= 0; i--) {
      var thread = all[i].getAttribute("data-thread");
      var line = lineOf(all[i]);
      if (line && seen.indexOf(thread) < 0) {
        seen.push(thread);
        var others = line.getAttribute("data-threads");
        line.setAttribute("data-threads", others ? others + ", " + thread : thread);
      }
    }
    var lit = lineOf(all[index]);
    if (lit) {
      lit.setAttribute("aria-current", "true");
      show(lit);
    } else {
      show(nearest(all, index));
    }
  }

  function nearest(all, index) {
    for (var d = 1; d < all.length; d++) {
      var line = (all[index - d] && lineOf(all[index - d])) || (all[index + d] && lineOf(all[index + d]));
      if (line) {
        return line;
      }
    }
    return null;
  }

  function show(line) {
    var file = line && line.closest(".file");
    document.querySelectorAll(".file").forEach(function (one) {
      one.classList.toggle("shown", one === file);
    });
    if (line) {
      pane.scrollTop = line.offsetTop - pane.clientHeight / 2.5;
    }
  }

  function showValues(all, index, atStart) {
    var names = [];
    var values = {};
    var changed = {};
    all.forEach(function (step, i) {
      step.querySelectorAll(".change").forEach(function (change) {
        var key = "$" + change.getAttribute("data-name");
        if (!(key in values)) {
          names.push(key);
          values[key] = change.getAttribute("data-before");
        }
        if (i <= index) {
          values[key] = change.getAttribute("data-after");
        }
        if (i === index) {
          changed[key] = change.getAttribute("data-before");
        }
      });
    });
    state.textContent = "";
    names.forEach(function (key) {
      var row = state.insertRow();
      var head = document.createElement("th");
      head.scope = "row";
      head.textContent = key.slice(1);
      row.appendChild(head);
      row.insertCell().textContent = values[key] + (key in changed ? "  (was " + changed[key] + ")" : "");
      if (key in changed) {
        row.className = "changed";
      }
    });
    var first = state.querySelector(".changed");
    if (first && !atStart) {
      first.scrollIntoView({ block: "nearest" });
    }
  }

  function go(step, fromLink) {
    var all = siblings(step);
    var index = all.indexOf(step);
    if (current) {
      current.removeAttribute("aria-current");
    }
    current = step;
    step.setAttribute("aria-current", "step");
    showLines(all, index);
    showValues(all, index, fromLink === "start");
    now.textContent = "step " + (index + 1) + " of " + all.length + ": " + step.getAttribute("data-thread") +
      (lineOf(step) ? "" : document.querySelector(".file") ? " (surroundings)" : "");
    if (fromLink !== "start") {
      step.focus({ preventScroll: true });
      step.scrollIntoView({ block: "nearest" });
    }
    if (!fromLink) {
      history.replaceState(null, "", "#" + step.id);
    }
  }

  function move(by) {
    var all = siblings(current);
    var index = Math.max(0, Math.min(all.length - 1, all.indexOf(current) + by));
    go(all[index]);
  }

  document.addEventListener("keydown", function (event) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    var by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1, Home: -1e9, End: 1e9 }[event.key];
    if (by) {
      event.preventDefault();
      move(by);
    }
  });
  document.querySelector(".back").addEventListener("click", function () { move(-1); });
  document.querySelector(".on").addEventListener("click", function () { move(1); });
  steps.forEach(function (step) {
    step.addEventListener("click", function (event) {
      if (!event.target.closest(".place a") && !String(window.getSelection())) {
        event.preventDefault();
        go(step);
      }
    });
  });

  function fromHash() {
    var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.classList.contains("step")) {
      go(target, "link");
    } else if (target && target.classList.contains("finding") && target.querySelector(".step")) {
      go(target.querySelector(".step"), "start");
    }
    return target;
  }
  window.addEventListener("hashchange", fromHash);
  go(steps[0], "start");
  fromHash();
})();
