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
