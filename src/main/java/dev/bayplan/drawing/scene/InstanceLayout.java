package dev.bayplan.drawing.scene;

import dev.bayplan.model.limits.InterfaceUse;
import dev.bayplan.model.limits.InterfaceUse.HostAddress;
import dev.bayplan.model.limits.InterfaceUse.OwnBranch;
import dev.bayplan.model.limits.InterfaceUse.OwnInterface;
import dev.bayplan.model.limits.InterfaceUse.SharedAddresses;
import dev.bayplan.model.limits.InterfaceUse.SharedIpv6;
import java.util.List;

/// The inside of an instance, from its own top left corner: its header, perhaps kube-proxy or what stands in its place,
/// and blocks of cells.
///
/// Between the boxes run gutters, wide enough for a dot: one down the left of each column of blocks, one down the right
/// edge, one under the header and one above each row of cells.
public final class InstanceLayout {

    /// Room at the left and right edge in which lanes run.
    public static final double GUTTER = 16;

    /// Height of the line with the instance's type.
    public static final double HEADER = 30;

    /// Height of kube-proxy's bar.
    public static final double PROXY = 22;

    /// Height of the line with an interface's name.
    public static final double BLOCK_HEADER = 22;

    /// Width of the band of an interface's security group.
    public static final double BAND = 5;

    private static final double LANE = 12;
    private static final double GAP = 6;
    private static final double PAD = 8;
    private static final double SMALLEST_WIDTH = 230;
    private static final int FEW = 8;
    private static final int MOST_UNADDRESSED_ROWS = 3;
    private static final double MOST_HEIGHTENED = 1.8;

    private final Grid grid;
    private final Blocks division;
    private final boolean framed;
    private final double width;
    private final double height;
    private final double proxyTop;
    private final double cellWidth;
    private final double cellHeight;
    private final int columns;
    private final int blocksPerColumn;
    private final double blockWidth;
    private final double[] blockTop;
    private final double[] blockHeight;
    private final double blocksTop;
    private final double cellsLeft;
    private final double cellsTop;
    private final double rowGap;

    private InstanceLayout(
            Grid grid, Blocks division, boolean withProxy, boolean framed, double smallestWidth) {
        this.division = division;
        int blocks = division.all();
        this.grid = grid;
        this.framed = framed;
        this.columns = grid.columns;
        this.rowGap = framed ? GAP : LANE;
        this.cellsLeft = framed ? BAND + PAD : 0;
        this.cellsTop = framed ? BLOCK_HEADER : 0;
        this.cellHeight = grid.cellHeight;
        this.proxyTop = withProxy ? HEADER : Double.NaN;
        this.blocksTop = HEADER + (withProxy ? PROXY + LANE : 0) + (framed ? 0 : LANE / 2);
        this.blocksPerColumn = Math.ceilDiv(blocks, Math.ceilDiv(blocks, division.mostPerColumn));
        int blockColumns = Math.ceilDiv(blocks, blocksPerColumn);
        double natural = cellsLeft + columns * (grid.cellWidth + GAP) - GAP + (framed ? PAD : 0);
        this.blockWidth = Math.max(natural, (smallestWidth - GUTTER) / blockColumns - GUTTER);
        this.cellWidth = (blockWidth - cellsLeft - (framed ? PAD : 0) + GAP) / columns - GAP;
        this.width = GUTTER + blockColumns * (blockWidth + GUTTER);
        this.blockTop = new double[blocks];
        this.blockHeight = new double[blocks];
        double tallest = 0;
        for (int block = 0; block < blocks; block++) {
            blockHeight[block] = heightOf(rowsOf(block));
            blockTop[block] = block % blocksPerColumn == 0
                    ? blocksTop
                    : blockTop[block - 1] + blockHeight[block - 1] + PAD;
            tallest = Math.max(tallest, blockTop[block] + blockHeight[block]);
        }
        this.height = tallest + PAD + (framed ? 2 : PAD);
    }

    /// How the cells of one block stand.
    private record Grid(int columns, double cellWidth, double cellHeight) {}

    /// The boxes inside an instance.
    ///
    /// @param cells         of those that have some
    /// @param rest          whether a last one without cells stands for all interfaces that are not attached
    /// @param mostPerColumn most of them one above the other
    /// @param unaddressed   most replicas without address on any instance of the kind: a last block is for them
    private record Blocks(List<Integer> cells, boolean rest, int mostPerColumn, int unaddressed) {

        int full() {
            return cells.size();
        }

        int all() {
            return full() + (rest ? 1 : 0) + (unaddressed > 0 ? 1 : 0);
        }
    }

    /// {@return the layout that shows interfaces with all their addresses}
    ///
    /// @param cells         cells of each interface that some instance of the kind has attached; the others share one
    ///                      box
    /// @param mostPerColumn most interfaces one above the other
    /// @param unaddressed   most replicas without address on any instance of the kind
    static InstanceLayout ofInterfaces(InterfaceUse use, List<Integer> cells, int mostPerColumn, int unaddressed) {
        int most = cells.stream().mapToInt(Integer::intValue).max().orElse(1);
        Grid grid = switch (use) {
            // A row for each prefix.
            case SharedAddresses node when node.addressesPerSlot() > 1 -> new Grid(node.addressesPerSlot(), 46, 22);
            case SharedAddresses _, OwnBranch _ -> new Grid(columns(most), 46, 22);
            case SharedIpv6 _ -> new Grid(columns(most), 124, 22);
            case HostAddress _ -> new Grid(Math.min(columns(most), 5), 92, 22);
            case OwnInterface _ -> most == 1 ? new Grid(1, 180, 32) : new Grid(columns(most), 92, 22);
        };
        Blocks blocks = new Blocks(cells, cells.size() < use.enis(), mostPerColumn, unaddressed);
        return new InstanceLayout(grid, blocks, false, true, SMALLEST_WIDTH);
    }

    /// {@return the layout that shows only pods or tasks, with lanes between them}
    ///
    /// @param most      most pods or tasks on any instance of the kind
    /// @param withProxy whether kube-proxy hands requests on there, or Docker
    public static InstanceLayout ofReplicas(int most, boolean withProxy) {
        boolean few = most <= FEW;
        int columns = Math.clamp((int) Math.ceil(Math.sqrt(most * (few ? 1.0 : 0.8))), 1, 12);
        Grid grid = new Grid(columns, few ? 92 : 48, few ? 46 : 24);
        return new InstanceLayout(grid, new Blocks(List.of(most), false, 1, 0), withProxy, false, SMALLEST_WIDTH);
    }

    /// {@return the same layout with wider blocks, so that the instance is `wanted` wide; never a narrower one}
    public InstanceLayout widenedTo(double wanted) {
        return new InstanceLayout(grid, division, hasProxy(), framed, Math.max(width, wanted));
    }

    /// {@return the same layout with taller cells, so that the instance is at most `wanted` high; never a lower one}
    InstanceLayout heightenedTo(double wanted) {
        int most = 1;
        for (int block = 0; block < division.all(); block += blocksPerColumn) {
            int rows = 0;
            for (int b = block; b < Math.min(block + blocksPerColumn, division.all()); b++) {
                rows += rowsOf(b);
            }
            most = Math.max(most, rows);
        }
        double taller = Math.clamp(
                grid.cellHeight + (wanted - height) / most, grid.cellHeight, grid.cellHeight * MOST_HEIGHTENED);
        Grid stretched = new Grid(grid.columns, grid.cellWidth, taller);
        return new InstanceLayout(stretched, division, hasProxy(), framed, width);
    }

    /// {@return the rows of cells in a block}
    private int rowsOf(int block) {
        if (block < division.full()) {
            return Math.ceilDiv(Math.max(cells(block), 1), columns);
        }
        return division.unaddressed > 0 && block == unaddressedBlock() ? Math.ceilDiv(unaddressedCells(), columns) : 0;
    }

    private double heightOf(int rows) {
        return rows == 0 ? BLOCK_HEADER + 4 : cellsTop + rows * (cellHeight + rowGap) - rowGap + (framed ? PAD : 0);
    }

    private static int columns(int cells) {
        if (cells <= 6) {
            return cells;
        }
        return cells <= 20 ? Math.ceilDiv(cells, 2) : Math.min(Math.ceilDiv(cells, 3), 13);
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    public boolean hasProxy() {
        return !Double.isNaN(proxyTop);
    }

    public double proxyTop() {
        return proxyTop;
    }

    /// {@return the number of blocks with cells: interfaces, or one for all replicas}
    public int blocks() {
        return division.full();
    }

    /// {@return whether one more block stands for the interfaces that are not attached}
    public boolean hasRest() {
        return division.rest;
    }

    /// {@return the block for replicas without address, the last one}
    public int unaddressedBlock() {
        return division.all() - 1;
    }

    /// {@return the replicas without address that have a cell}
    public int unaddressedCells() {
        return Math.min(division.unaddressed, MOST_UNADDRESSED_ROWS * columns);
    }

    public double blockX(int block) {
        int column = block / blocksPerColumn;
        return GUTTER + column * (blockWidth + GUTTER);
    }

    public double blockY(int block) {
        return blockTop[block];
    }

    public double blockWidth() {
        return blockWidth;
    }

    public double blockHeight(int block) {
        return blockHeight[block];
    }

    /// {@return the cells of a block, all of them}
    public int cells(int block) {
        return division.cells.get(block);
    }

    /// {@return the cells beside each other in a row}
    public int columns() {
        return columns;
    }

    public double cellX(int block, int cell) {
        return blockX(block) + cellsLeft + (cell % columns) * (cellWidth + GAP);
    }

    public double cellY(int block, int cell) {
        int row = cell / columns;
        return blockY(block) + cellsTop + row * (cellHeight + rowGap);
    }

    public double cellWidth() {
        return cellWidth;
    }

    public double cellHeight() {
        return cellHeight;
    }

    /// {@return the height of the lane above the row of a cell}
    public double laneY(int block, int cell) {
        return cellY(block, cell) - rowGap / 2;
    }

    /// {@return the block at a point, or -1}
    public int blockAt(double x, double y) {
        for (int block = 0; block < division.full(); block++) {
            if (x >= blockX(block) && x < blockX(block) + blockWidth
                    && y >= blockY(block) && y < blockY(block) + blockHeight(block)) {
                return block;
            }
        }
        return -1;
    }

    /// {@return the cell of a block at a point, or -1}
    public int cellAt(int block, double x, double y) {
        double inX = x - blockX(block) - cellsLeft;
        double inY = y - blockY(block) - cellsTop;
        if (inX < 0 || inY < 0) {
            return -1;
        }
        int column = (int) (inX / (cellWidth + GAP));
        int row = (int) (inY / (cellHeight + rowGap));
        int cell = row * columns + column;
        boolean inside = column < columns && cell < cells(block)
                && inX - column * (cellWidth + GAP) < cellWidth && inY - row * (cellHeight + rowGap) < cellHeight;
        return inside ? cell : -1;
    }
}
