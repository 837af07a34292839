// Starts the sidebar.
import { render } from 'preact';
import { App } from './app';
import { keepFocus } from './focus';
import './sidebar.css';

const place = document.getElementById('claim-desk');
if (place !== null) {
  render(<App />, place);
  keepFocus(place);
}
