// What pages do beyond their forms. Every page works without it, where reading is concerned.
'use strict';

// A file dropped on the page for pre-checks is chosen and sent.
for (const form of document.querySelectorAll('form[data-drop]')) {
  const place = form.querySelector('.drop');
  const input = form.querySelector('input[type=file]');
  for (const moved of ['dragenter', 'dragover']) {
    place.addEventListener(moved, event => { event.preventDefault(); place.classList.add('over'); });
  }
  for (const left of ['dragleave', 'drop']) {
    place.addEventListener(left, () => place.classList.remove('over'));
  }
  place.addEventListener('drop', event => {
    event.preventDefault();
    if (event.dataTransfer.files.length > 0) {
      input.files = event.dataTransfer.files;
      form.requestSubmit();
    }
  });
}

// Fields are saved as they change, so that the button for a whole page is for browsers without scripts.
document.documentElement.classList.add('scripted');

// What somebody changes while another answer is on its way would go with the part of the page that the response replaces:
// it is put back into the new part, and sent once that is ready.
let underWay = 0;
const changedMeanwhile = new Map();
for (const kind of ['input', 'change']) {
  document.addEventListener(kind, event => {
    const control = event.target;
    if (underWay > 0) {
      changedMeanwhile.set(control, { value: control.value, checked: control.checked, focused: document.activeElement === control });
    }
  }, true);
}
document.body.addEventListener('htmx:beforeRequest', () => { underWay++; });
document.body.addEventListener('htmx:afterRequest', () => {
  underWay--;
  for (const [control, state] of [...changedMeanwhile]) {
    if (!document.contains(control)) {
      changedMeanwhile.delete(control);
      putBack(control, state);
    } else if (underWay === 0) {
      changedMeanwhile.delete(control);
    }
  }
});

function putBack(control, state) {
  const chosen = control.type === 'radio' || control.type === 'checkbox';
  const now = [...document.getElementsByName(control.name)].find(each => !chosen || each.value === state.value);
  if (!now) {
    return;
  }
  if (chosen) {
    now.checked = state.checked;
  } else {
    now.value = state.value;
  }
  if (state.focused) {
    now.focus();
  }
  const send = () => now.dispatchEvent(new Event('change', { bubbles: true }));
  document.body.addEventListener('htmx:afterSettle', send, { once: true });
}

// What could not be sent is said, and stays in its place.
document.body.addEventListener('htmx:sendError', () => say('unsent'));
document.body.addEventListener('htmx:responseError', () => say('unsent'));

function say(what) {
  const state = document.getElementById('state');
  if (state) {
    state.textContent = state.dataset[what] || '';
    state.classList.add('alert');
  }
}
