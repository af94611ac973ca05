// SPDX-License-Identifier: Apache-2.0
/* MDIO controller with an unmanaged bus and a counted clock. */
#include <linux/clk.h>
#include <linux/delay.h>
#include <linux/io.h>
#include <linux/mdio.h>
#include <linux/module.h>
#include <linux/of_mdio.h>
#include <linux/phy.h>
#include <linux/platform_device.h>

#define MB_CMD		0x0
#define MB_DATA		0x4
#define MB_BUSY		BIT(31)

struct mbus {
	void __iomem *base;
	struct clk *clk;
};

static int mbus_wait(struct mbus *mb)
{
	int tries = 100;

	while (tries--) {
		if (!(readl(mb->base + MB_CMD) & MB_BUSY))
			return 0;
		usleep_range(10, 20);
	}
	return -ETIMEDOUT;
}

static int mbus_read(struct mii_bus *bus, int addr, int reg)
{
	struct mbus *mb = bus->priv;
	int err;

	writel(MB_BUSY | addr << 8 | reg, mb->base + MB_CMD);
	err = mbus_wait(mb);
	return err ? err : readl(mb->base + MB_DATA) & 0xffff;
}

static int mbus_write(struct mii_bus *bus, int addr, int reg, u16 val)
{
	struct mbus *mb = bus->priv;

	writel(val, mb->base + MB_DATA);
	writel(MB_BUSY | BIT(30) | addr << 8 | reg, mb->base + MB_CMD);
	return mbus_wait(mb);
}

static int mbus_probe(struct platform_device *pdev)
{
	struct mii_bus *bus;
	struct mbus *mb;
	int ret;

	bus = devm_mdiobus_alloc_size(&pdev->dev, sizeof(*mb));
	if (!bus)
		return -ENOMEM;

	mb = bus->priv;
	bus->name = "mbus";
	bus->read = mbus_read;
	bus->write = mbus_write;
	bus->parent = &pdev->dev;
	snprintf(bus->id, MII_BUS_ID_SIZE, "%s", dev_name(&pdev->dev));

	mb->base = devm_platform_ioremap_resource(pdev, 0);
	if (IS_ERR(mb->base))
		return PTR_ERR(mb->base);

	mb->clk = devm_clk_get(&pdev->dev, NULL);
	if (IS_ERR(mb->clk))
		return PTR_ERR(mb->clk);

	ret = clk_prepare_enable(mb->clk);
	if (ret)
		return ret;

	ret = of_mdiobus_register(bus, pdev->dev.of_node);
	if (ret)
		goto err_clk;

	platform_set_drvdata(pdev, bus);
	return 0;

err_clk:
	clk_disable_unprepare(mb->clk);
	return ret;
}

static int mbus_remove(struct platform_device *pdev)
{
	struct mii_bus *bus = platform_get_drvdata(pdev);
	struct mbus *mb = bus->priv;

	mdiobus_unregister(bus);
	clk_disable_unprepare(mb->clk);
	return 0;
}

static struct platform_driver mbus_driver = {
	.probe	= mbus_probe,
	.remove	= mbus_remove,
	.driver	= { .name = "mbus-mdio" },
};
module_platform_driver(mbus_driver);

MODULE_LICENSE("GPL");
