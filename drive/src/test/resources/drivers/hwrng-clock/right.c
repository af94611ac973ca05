// SPDX-License-Identifier: Apache-2.0
/* Random numbers from a block whose clock runs while it is in use. */
#include <linux/clk.h>
#include <linux/hw_random.h>
#include <linux/io.h>
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/slab.h>

struct dice {
	struct hwrng rng;
	void __iomem *regs;
	u32 *pool;
};

static int dice_init(struct hwrng *rng)
{
	struct dice *dice = container_of(rng, struct dice, rng);

	dice->pool = kzalloc(64, GFP_KERNEL);
	return dice->pool ? 0 : -ENOMEM;
}

static void dice_cleanup(struct hwrng *rng)
{
	struct dice *dice = container_of(rng, struct dice, rng);

	kfree(dice->pool);
	dice->pool = NULL;
}

static int dice_read(struct hwrng *rng, void *buf, size_t max, bool wait)
{
	struct dice *dice = container_of(rng, struct dice, rng);

	dice->pool[0] = readl(dice->regs);
	*(u32 *)buf = dice->pool[0];
	return sizeof(u32);
}

static int dice_probe(struct platform_device *pdev)
{
	struct dice *dice;
	int ret;

	dice = kzalloc(sizeof(*dice), GFP_KERNEL);
	if (!dice)
		return -ENOMEM;
	dice->regs = devm_platform_ioremap_resource(pdev, 0);
	if (IS_ERR(dice->regs)) {
		ret = PTR_ERR(dice->regs);
		goto err;
	}
	dice->rng.name = "dice";
	dice->rng.init = dice_init;
	dice->rng.cleanup = dice_cleanup;
	dice->rng.read = dice_read;
	platform_set_drvdata(pdev, dice);
	ret = hwrng_register(&dice->rng);
	if (ret)
		goto err;
	return 0;

err:
	kfree(dice);
	return ret;
}

static int dice_remove(struct platform_device *pdev)
{
	struct dice *dice = platform_get_drvdata(pdev);

	hwrng_unregister(&dice->rng);
	kfree(dice);
	return 0;
}

static struct platform_driver dice_driver = {
	.probe = dice_probe,
	.remove = dice_remove,
	.driver = { .name = "dice" },
};
module_platform_driver(dice_driver);
MODULE_LICENSE("GPL");
