// SPDX-License-Identifier: Apache-2.0
/* A block whose clock runs while it is bound, except while the system sleeps. */
#include <linux/clk.h>
#include <linux/module.h>
#include <linux/platform_device.h>

static int block_probe(struct platform_device *pdev)
{
	struct clk *clk = devm_clk_get_enabled(&pdev->dev, NULL);

	if (IS_ERR(clk))
		return PTR_ERR(clk);
	platform_set_drvdata(pdev, clk);
	return clk_prepare_enable(clk);
}

static int block_suspend(struct device *dev)
{
	clk_disable_unprepare(dev_get_drvdata(dev));
	return 0;
}

static int block_resume(struct device *dev)
{
	return clk_prepare_enable(dev_get_drvdata(dev));
}

static SIMPLE_DEV_PM_OPS(block_pm, block_suspend, block_resume);

static struct platform_driver block_driver = {
	.driver	= { .name = "block", .pm = &block_pm },
};
module_platform_driver_probe(block_driver, block_probe);

MODULE_LICENSE("GPL");
