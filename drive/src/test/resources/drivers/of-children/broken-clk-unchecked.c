// SPDX-License-Identifier: Apache-2.0
/* Multi channel dac: a child node per channel, a gated clock. */
#include <linux/clk.h>
#include <linux/io.h>
#include <linux/module.h>
#include <linux/of.h>
#include <linux/platform_device.h>
#include <linux/slab.h>

#define MDAC_MAX	8

struct mdac {
	void __iomem *regs;
	struct clk *clk;
	u32 start[MDAC_MAX];
};

static int mdac_parse(struct mdac *mdac, struct device_node *np)
{
	struct device_node *child;
	u32 reg, start;
	int ret;

	for_each_child_of_node(np, child) {
		ret = of_property_read_u32(child, "reg", &reg);
		if (ret) {
			of_node_put(child);
			return ret;
		}
		if (reg >= MDAC_MAX) {
			of_node_put(child);
			return -EINVAL;
		}
		if (!of_property_read_u32(child, "start-value", &start))
			mdac->start[reg] = start;
	}
	return 0;
}

static int mdac_probe(struct platform_device *pdev)
{
	struct device *dev = &pdev->dev;
	struct device_node *channels;
	struct mdac *mdac;
	int i, ret;

	mdac = devm_kzalloc(dev, sizeof(*mdac), GFP_KERNEL);
	if (!mdac)
		return -ENOMEM;

	mdac->regs = devm_platform_ioremap_resource(pdev, 0);
	if (IS_ERR(mdac->regs))
		return PTR_ERR(mdac->regs);

	channels = of_get_child_by_name(dev->of_node, "channels");
	if (!channels)
		return -ENODEV;
	ret = mdac_parse(mdac, channels);
	of_node_put(channels);
	if (ret)
		return ret;

	mdac->clk = clk_get(dev, "bus");
	if (!mdac->clk)
		return -ENODEV;

	ret = clk_prepare_enable(mdac->clk);
	if (ret)
		goto put;

	for (i = 0; i < MDAC_MAX; i++)
		writel(mdac->start[i], mdac->regs + 4 * i);
	if (readl(mdac->regs) != mdac->start[0]) {
		ret = -EIO;
		goto disable;
	}

	platform_set_drvdata(pdev, mdac);
	return 0;

disable:
	clk_disable_unprepare(mdac->clk);
put:
	clk_put(mdac->clk);
	return ret;
}

static int mdac_remove(struct platform_device *pdev)
{
	struct mdac *mdac = platform_get_drvdata(pdev);

	clk_disable_unprepare(mdac->clk);
	clk_put(mdac->clk);
	return 0;
}

static const struct of_device_id mdac_of_match[] = {
	{ .compatible = "acme,mdac" },
	{ }
};
MODULE_DEVICE_TABLE(of, mdac_of_match);

static struct platform_driver mdac_driver = {
	.probe	= mdac_probe,
	.remove	= mdac_remove,
	.driver	= {
		.name		= "mdac",
		.of_match_table	= mdac_of_match,
	},
};
module_platform_driver(mdac_driver);

MODULE_LICENSE("GPL");
