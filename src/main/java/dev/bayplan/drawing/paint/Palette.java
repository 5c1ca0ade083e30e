package dev.bayplan.drawing.paint;

import dev.bayplan.model.scenario.Hue;
import dev.bayplan.model.scenario.Orchestrator;

/// Every colour of the drawing, packed `0xAARRGGBB`. The one place in which colours stand.
///
/// The hues are those of Okabe and Ito, some of them shifted until text on them can be read, no two look alike, and
/// each is of another lightness, so that they differ in grey too. Those of high contrast are darker, until each stands
/// out from white (3 : 1, as the Web Content Accessibility Guidelines ask of graphics).
public enum Palette {
    LIGHT(new Tones(
            0xFFF5F7FA, 0xFFEBEFF4, 0xFFCFD6E0, 0xFFFFFFFF, 0xFF98A3B3, 0xFFF8FAFC, 0xFFD3DAE3, 0xFF18222D, 0xFF5A6674,
            0xFF0072B2, 0xFFB84A00, 0xFFB3261E, 0xFFFCEBE9, 0xFFB4BFCC, 0xFFC8102E, 0xFF111827, 0xFFAEB8C5,
            0xFFFBE3A8, 0xFFFBEFDD, 0xFF9A3412), Hues.USUAL),
    DARK(new Tones(
            0xFF12171D, 0xFF1A2129, 0xFF333E4A, 0xFF212A34, 0xFF566373, 0xFF273240, 0xFF3B4857, 0xFFE8ECF1, 0xFF9EABB9,
            0xFF6CC1F2, 0xFFFF9E5E, 0xFFFF8A80, 0xFF43201F, 0xFF526070, 0xFFFF6B81, 0xFFFFFFFF, 0xFF5D6B7B,
            0xFF46391B, 0xFF3A2E27, 0xFFFFB37A), Hues.USUAL),
    /// For projectors that wash colours out, for paper, and for eyes that need it: black on white.
    HIGH_CONTRAST(new Tones(
            0xFFFFFFFF, 0xFFF2F2F2, 0xFF000000, 0xFFFFFFFF, 0xFF000000, 0xFFFFFFFF, 0xFF3A3A3A, 0xFF000000, 0xFF1F1F1F,
            0xFF00467A, 0xFF7A3000, 0xFF9B0012, 0xFFFFFFFF, 0xFF6A6A6A, 0xFF8A0016, 0xFF000000, 0xFF5A5A5A,
            0xFFFFD970, 0xFFFFF1DC, 0xFF7A2600), Hues.HIGH_CONTRAST);

    private static final int DARK_INK = 0xFF0B1620;
    private static final int LIGHT_INK = 0xFFFFFFFF;

    /// Light that a screen reflects, as the contrast formula of the Web Content Accessibility Guidelines has it.
    private static final double FLARE = 0.05;

    /// How much of its colour something keeps that is drawn faint, in 256ths.
    private static final int KEPT = 48;

    private record Tones(
            int background,
            int zone,
            int zoneBorder,
            int instance,
            int instanceBorder,
            int block,
            int blockBorder,
            int text,
            int muted,
            int eks,
            int ecs,
            int alert,
            int alertFill,
            int lane,
            int crossing,
            int selection,
            int absent,
            int dear,
            int idle,
            int busy) {}

    /// The colours of workloads, security groups and roles.
    ///
    /// @param noRole the ground of what asks for no role: apart from every hue, and from a free address
    private record Hues(
            int skyBlue,
            int bluishGreen,
            int orange,
            int reddishPurple,
            int blue,
            int vermillion,
            int yellow,
            int grey,
            int noRole) {

        private static final Hues USUAL = new Hues(
                0xFF56B4E9, 0xFF09A17D, 0xFFF1A916, 0xFFD27FAD, 0xFF2878B9, 0xFFD75F11, 0xFFF0E442, 0xFF5E6976,
                0xFFB4BFCC);
        private static final Hues HIGH_CONTRAST = new Hues(
                0xFF0683DC, 0xFF096F60, 0xFF996114, 0xFF840172, 0xFF0E2175, 0xFF8F3215, 0xFFA18905, 0xFF343B37,
                0xFF7F8791);
    }

    private final Tones tones;
    private final Hues hues;

    Palette(Tones tones, Hues hues) {
        this.tones = tones;
        this.hues = hues;
    }

    /// {@return the colour of a workload, a security group or a role}
    public int hue(Hue hue) {
        return switch (hue) {
            case SKY_BLUE -> hues.skyBlue;
            case BLUISH_GREEN -> hues.bluishGreen;
            case ORANGE -> hues.orange;
            case REDDISH_PURPLE -> hues.reddishPurple;
            case BLUE -> hues.blue;
            case VERMILLION -> hues.vermillion;
            case YELLOW -> hues.yellow;
            case GREY -> hues.grey;
        };
    }

    /// {@return dark or light ink, whichever is read better on `fill`}
    public static int inkOn(int fill) {
        double ground = luminance(fill) + FLARE;
        double darkContrast = ground / (luminance(DARK_INK) + FLARE);
        double lightContrast = (luminance(LIGHT_INK) + FLARE) / ground;
        return darkContrast > lightContrast ? DARK_INK : LIGHT_INK;
    }

    private static double luminance(int argb) {
        return 0.2126 * linear(argb >> 16 & 255) + 0.7152 * linear(argb >> 8 & 255) + 0.0722 * linear(argb & 255);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /// {@return `argb` with another opacity, from 0 to 255}
    public static int withAlpha(int argb, int alpha) {
        return alpha << 24 | (argb & 0xFFFFFF);
    }

    /// {@return `argb` as it is drawn where it is not what is looked for: close to the background}
    public int faint(int argb) {
        return (argb & 0xFF000000) | mixed(argb, 16) | mixed(argb, 8) | mixed(argb, 0);
    }

    private int mixed(int argb, int shift) {
        int own = argb >> shift & 255;
        int ground = tones.background >> shift & 255;
        return ((own * KEPT + ground * (256 - KEPT)) / 256) << shift;
    }

    /// {@return the ground of what asks for no role}
    public int noRole() {
        return hues.noRole;
    }

    /// {@return a colour between two, channel by channel}
    ///
    /// @param share of `to`, from 0 to 1
    public static int mix(int from, int to, double share) {
        return 0xFF000000 | channel(from, to, share, 16) | channel(from, to, share, 8) | channel(from, to, share, 0);
    }

    private static int channel(int from, int to, double share, int shift) {
        int start = from >> shift & 255;
        return (int) Math.round(start + share * ((to >> shift & 255) - start)) << shift;
    }

    public int accent(Orchestrator orchestrator) {
        return switch (orchestrator) {
            case EKS -> tones.eks;
            case ECS -> tones.ecs;
        };
    }

    public int background() {
        return tones.background;
    }

    public int zone() {
        return tones.zone;
    }

    public int zoneBorder() {
        return tones.zoneBorder;
    }

    public int instance() {
        return tones.instance;
    }

    public int instanceBorder() {
        return tones.instanceBorder;
    }

    public int block() {
        return tones.block;
    }

    public int blockBorder() {
        return tones.blockBorder;
    }

    public int text() {
        return tones.text;
    }

    public int muted() {
        return tones.muted;
    }

    public int alert() {
        return tones.alert;
    }

    public int alertFill() {
        return tones.alertFill;
    }

    public int lane() {
        return tones.lane;
    }

    public int crossing() {
        return tones.crossing;
    }

    public int selection() {
        return tones.selection;
    }

    /// {@return the colour of a load}
    ///
    /// @param share from 0 = none to 1 = twice an even share or more
    public int heat(double share) {
        return mix(tones.idle, tones.busy, share);
    }

    /// {@return the ground of the instance whose replicas are dearest}
    public int dear() {
        return tones.dear;
    }

    /// {@return the outline of what is not there: free addresses, interfaces not attached}
    public int absent() {
        return tones.absent;
    }
}
