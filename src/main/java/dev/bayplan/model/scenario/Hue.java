package dev.bayplan.model.scenario;

/// A colour by its name in the palette of Okabe and Ito, which stays apart under colour blindness. How it looks in a
/// light, dark or high-contrast picture is the business of whoever paints it.
public enum Hue { SKY_BLUE, BLUISH_GREEN, ORANGE, REDDISH_PURPLE, BLUE, VERMILLION, YELLOW, GREY }
