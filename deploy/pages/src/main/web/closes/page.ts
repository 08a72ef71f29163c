/** The closed months of a court, or the one that the address names. */
import './close.ts';
import './closes.ts';
import { LitElement, html } from 'lit';
import { asked } from '../frame/address.ts';

class ClosesPage extends LitElement {
  override render() {
    const id = asked('id');
    return id === undefined ? html`<jh-closes></jh-closes>` : html`<jh-close .close=${id}></jh-close>`;
  }
}

customElements.define('jh-closes-page', ClosesPage);
