package org.entregent.guide;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The facets that differ in nothing but the name of their value. */
@Configuration(proxyBeanMethods = false)
class FacetConfiguration {

    @Bean
    FacetType familyFacet() {
        return new FacetType("FamilyFacet", "family");
    }

    @Bean
    FacetType serviceFacet() {
        return new FacetType("ServiceFacet", "service");
    }

    @Bean
    FacetType frequencyFacet() {
        return new FacetType("FrequencyFacet", "frequency");
    }

    @Bean
    FacetType feeBandFacet() {
        return new FacetType("FeeBandFacet", "feeBand");
    }

    @Bean
    FacetType admissionFacet() {
        return new FacetType("AdmissionFacet", "admission");
    }
}
