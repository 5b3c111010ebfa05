package org.entregent.page;

/**
 * A public page with a form that whoever reads it may send, without an account and without scripts. Nobody keeps a copy of the page:
 * what a form is given is for one reader.
 *
 * <p>What arrives was sent from the page itself and not from another site's, as far as browsers tell, and nobody's session counts.
 * Whether a person sent it, and how often, is the feature's matter.
 */
public interface PublicForm extends PublicPage {

    /** What becomes of a form. The visit's parameters are its fields, and those of the address. */
    FormAnswer take(Visit visit);
}
