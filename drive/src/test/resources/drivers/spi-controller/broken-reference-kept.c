// SPDX-License-Identifier: Apache-2.0
/* Spi controller whose interrupt completes a transfer. */
#include <linux/interrupt.h>
#include <linux/io.h>
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/slab.h>
#include <linux/spi/spi.h>

#define SC_DATA		0x0
#define SC_CTRL		0x4
#define SC_CTRL_IE	0x1

struct sc {
	void __iomem *regs;
	u8 *mode;		/* one per chip select */
};

static irqreturn_t sc_irq(int irq, void *data)
{
	struct spi_controller *ctlr = data;
	struct sc *sc = spi_controller_get_devdata(ctlr);

	writel(0, sc->regs + SC_CTRL);
	spi_finalize_current_transfer(ctlr);
	return IRQ_HANDLED;
}

static int sc_prepare_message(struct spi_controller *ctlr, struct spi_message *msg)
{
	struct sc *sc = spi_controller_get_devdata(ctlr);

	sc->mode[0] = 1;
	return 0;
}

static int sc_transfer_one(struct spi_controller *ctlr, struct spi_device *spi,
			   struct spi_transfer *xfer)
{
	struct sc *sc = spi_controller_get_devdata(ctlr);

	writel(sc->mode[0], sc->regs + SC_DATA);
	writel(SC_CTRL_IE, sc->regs + SC_CTRL);
	return 1;
}

static int sc_probe(struct platform_device *pdev)
{
	struct spi_controller *ctlr;
	struct sc *sc;
	int irq, ret;

	irq = platform_get_irq(pdev, 0);
	if (irq < 0)
		return irq;

	ctlr = spi_alloc_master(&pdev->dev, sizeof(*sc));
	if (!ctlr)
		return -ENOMEM;
	sc = spi_controller_get_devdata(ctlr);
	platform_set_drvdata(pdev, ctlr);

	sc->mode = kzalloc(4, GFP_KERNEL);
	if (!sc->mode) {
		ret = -ENOMEM;
		goto err_put;
	}
	sc->regs = devm_platform_ioremap_resource(pdev, 0);
	if (IS_ERR(sc->regs)) {
		ret = PTR_ERR(sc->regs);
		goto err_free;
	}

	init_completion(&ctlr->xfer_completion);
	ret = request_irq(irq, sc_irq, 0, "sc", ctlr);
	if (ret)
		goto err_free;

	ctlr->prepare_message = sc_prepare_message;
	ctlr->transfer_one = sc_transfer_one;
	ret = spi_register_controller(ctlr);
	if (ret)
		goto err_irq;
	return 0;

err_irq:
	free_irq(irq, ctlr);
err_free:
	kfree(sc->mode);
err_put:
	spi_controller_put(ctlr);
	return ret;
}

static int sc_remove(struct platform_device *pdev)
{
	struct spi_controller *ctlr = platform_get_drvdata(pdev);
	struct sc *sc = spi_controller_get_devdata(ctlr);
	int irq = platform_get_irq(pdev, 0);

	spi_controller_get(ctlr);
	spi_unregister_controller(ctlr);
	free_irq(irq, ctlr);
	kfree(sc->mode);
	return 0;
}

static struct platform_driver sc_driver = {
	.probe = sc_probe,
	.remove = sc_remove,
	.driver = { .name = "sc-spi" },
};
module_platform_driver(sc_driver);
MODULE_LICENSE("GPL");
