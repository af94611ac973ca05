// SPDX-License-Identifier: Apache-2.0
/* What lies behind an error pointer is the error still; two questions of one node have one answer. */
#include <linux/io.h>
#include <linux/ioport.h>
#include <linux/module.h>
#include <linux/of_address.h>
#include <linux/platform_device.h>
#include <linux/slab.h>

#define MODE 0x40

struct chip {
	void __iomem *base;
	u8 data[8];
	u8 next;
};

static int chip_probe(struct platform_device *pdev)
{
	struct resource region;
	struct chip *chip;

	chip = devm_kzalloc(&pdev->dev, sizeof(*chip), GFP_KERNEL);
	if (!chip)
		return -ENOMEM;
	chip->base = devm_platform_ioremap_resource(pdev, 0);
	if (IS_ERR(chip->base))
		return PTR_ERR(chip->base);
	writel(1, chip->base + MODE);
	chip->next = readl(chip->base) & 7;
	if (chip->next > 6)
		kfree(chip);
	platform_set_drvdata(pdev, chip);
	if (of_address_to_resource(pdev->dev.of_node, 0, &region))
		return -EINVAL;
	return request_mem_region(0x1000, 0x10, "chip") ? 0 : -EBUSY;
}

static int chip_remove(struct platform_device *pdev)
{
	struct resource region;

	if (of_address_to_resource(pdev->dev.of_node, 0, &region))
		return 0;
	release_mem_region(0x1000, 0x10);
	return 0;
}

static struct platform_driver chip_driver = {
	.probe	= chip_probe,
	.remove	= chip_remove,
	.driver	= { .name = "chip" },
};
module_platform_driver(chip_driver);

MODULE_LICENSE("GPL");
