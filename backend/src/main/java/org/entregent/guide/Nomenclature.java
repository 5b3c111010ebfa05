package org.entregent.guide;

/** A nomenclature of firms' activities; the same code means other things in another one. */
public enum Nomenclature {
    NAF_REV_2,
    NAF_2025
}
