// SPDX-License-Identifier: Apache-2.0
/* Loads its firmware in the background; remove waits for the loader. */
#include <linux/completion.h>
#include <linux/firmware.h>
#include <linux/io.h>
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/sizes.h>
#include <linux/slab.h>

struct dsp {
	struct device *dev;
	void __iomem *ram;
	struct completion loaded;
	u8 *shadow;
	size_t size;
};

static void dsp_firmware(const struct firmware *fw, void *context)
{
	struct dsp *dsp = context;

	if (!fw) {
		dev_err(dsp->dev, "no firmware\n");
		goto out;
	}
	if (fw->size > SZ_4K)
		goto release;

	dsp->shadow = kmemdup(fw->data, fw->size, GFP_KERNEL);
	if (!dsp->shadow)
		goto release;
	dsp->size = fw->size;
	memcpy_toio(dsp->ram, fw->data, fw->size);
release:
	release_firmware(fw);
out:
	complete_all(&dsp->loaded);
}

static int dsp_probe(struct platform_device *pdev)
{
	struct dsp *dsp;
	int ret;

	dsp = kzalloc(sizeof(*dsp), GFP_KERNEL);
	if (!dsp)
		return -ENOMEM;

	dsp->dev = &pdev->dev;
	init_completion(&dsp->loaded);

	dsp->ram = devm_platform_ioremap_resource(pdev, 0);
	if (IS_ERR(dsp->ram)) {
		ret = PTR_ERR(dsp->ram);
		goto err;
	}

	platform_set_drvdata(pdev, dsp);
	ret = request_firmware_nowait(THIS_MODULE, true, "dsp.bin", &pdev->dev,
				      GFP_KERNEL, dsp, dsp_firmware);
	if (ret)
		goto err;

	return 0;
err:
	kfree(dsp);
	return ret;
}

static int dsp_remove(struct platform_device *pdev)
{
	struct dsp *dsp = platform_get_drvdata(pdev);

	wait_for_completion(&dsp->loaded);
	kfree(dsp->shadow);
	kfree(dsp);
	return 0;
}

static struct platform_driver dsp_driver = {
	.probe	= dsp_probe,
	.remove	= dsp_remove,
	.driver	= { .name = "bgdsp" },
};
module_platform_driver(dsp_driver);

MODULE_LICENSE("GPL");
