// SPDX-License-Identifier: Apache-2.0
/* A block that may have a reset line; one that cannot be had now is an error, one that is not there is none. */
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/reset.h>
#include <linux/slab.h>

struct block {
	struct reset_control *reset;
};

static int block_probe(struct platform_device *pdev)
{
	struct block *block;
	int err = 0;

	block = kzalloc(sizeof(*block), GFP_KERNEL);
	if (!block)
		return -ENOMEM;

	block->reset = devm_reset_control_get_optional(&pdev->dev, NULL);
	if (IS_ERR(block->reset)) {
		err = PTR_ERR(block->reset);
		return err;
	}

	platform_set_drvdata(pdev, block);
	return 0;
}

static int block_remove(struct platform_device *pdev)
{
	kfree(platform_get_drvdata(pdev));
	return 0;
}

static struct platform_driver block_driver = {
	.probe	= block_probe,
	.remove	= block_remove,
	.driver	= { .name = "block" },
};
module_platform_driver(block_driver);

MODULE_LICENSE("GPL");
