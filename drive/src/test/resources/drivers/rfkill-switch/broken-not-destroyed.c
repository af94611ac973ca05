// SPDX-License-Identifier: Apache-2.0
/* Radio that rfkill turns on and off. */
#include <linux/io.h>
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/rfkill.h>
#include <linux/slab.h>

struct radio {
	struct rfkill *rfkill;
	void __iomem *regs;
	u32 *shadow;
};

static int radio_set_block(void *data, bool blocked)
{
	struct radio *radio = data;

	*radio->shadow = blocked;
	writel(*radio->shadow, radio->regs);
	return 0;
}

static const struct rfkill_ops radio_ops = { .set_block = radio_set_block };

static int radio_probe(struct platform_device *pdev)
{
	struct radio *radio;
	int ret = -ENOMEM;

	radio = devm_kzalloc(&pdev->dev, sizeof(*radio), GFP_KERNEL);
	if (!radio)
		return -ENOMEM;
	radio->regs = devm_platform_ioremap_resource(pdev, 0);
	if (IS_ERR(radio->regs))
		return PTR_ERR(radio->regs);
	radio->shadow = kzalloc(sizeof(*radio->shadow), GFP_KERNEL);
	if (!radio->shadow)
		return -ENOMEM;
	platform_set_drvdata(pdev, radio);

	radio->rfkill = rfkill_alloc("radio", &pdev->dev, RFKILL_TYPE_WLAN, &radio_ops, radio);
	if (!radio->rfkill)
		goto err_shadow;
	ret = rfkill_register(radio->rfkill);
	if (ret)
		goto err_destroy;
	return 0;

err_destroy:
	rfkill_destroy(radio->rfkill);
err_shadow:
	kfree(radio->shadow);
	return ret;
}

static int radio_remove(struct platform_device *pdev)
{
	struct radio *radio = platform_get_drvdata(pdev);

	rfkill_unregister(radio->rfkill);
	kfree(radio->shadow);
	return 0;
}

static struct platform_driver radio_driver = {
	.probe = radio_probe,
	.remove = radio_remove,
	.driver = { .name = "radio" },
};
module_platform_driver(radio_driver);
MODULE_LICENSE("GPL");
