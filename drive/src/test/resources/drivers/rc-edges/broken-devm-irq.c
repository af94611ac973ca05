// SPDX-License-Identifier: Apache-2.0
/* Infrared receiver on an interrupt line, raw edges. */
#include <linux/interrupt.h>
#include <linux/io.h>
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/slab.h>
#include <media/rc-core.h>

struct iredge {
	struct rc_dev *rc;
	void __iomem *pin;
	int irq;
};

static irqreturn_t iredge_irq(int irq, void *data)
{
	struct iredge *ir = data;

	ir_raw_event_store_edge(ir->rc, readl(ir->pin) & 1);
	return IRQ_HANDLED;
}

static int iredge_probe(struct platform_device *pdev)
{
	struct iredge *ir;
	struct rc_dev *rc;
	int rc_err;

	ir = devm_kzalloc(&pdev->dev, sizeof(*ir), GFP_KERNEL);
	if (!ir)
		return -ENOMEM;

	ir->pin = devm_platform_ioremap_resource(pdev, 0);
	if (IS_ERR(ir->pin))
		return PTR_ERR(ir->pin);

	ir->irq = platform_get_irq(pdev, 0);
	if (ir->irq < 0)
		return ir->irq;

	rc = rc_allocate_device(RC_DRIVER_IR_RAW);
	if (!rc)
		return -ENOMEM;

	rc->device_name = "edge receiver";
	rc->driver_name = "iredge";
	rc->map_name = RC_MAP_EMPTY;
	rc->dev.parent = &pdev->dev;
	rc->allowed_protocols = RC_PROTO_BIT_ALL_IR_DECODER;
	ir->rc = rc;
	platform_set_drvdata(pdev, ir);

	rc_err = rc_register_device(rc);
	if (rc_err) {
		rc_free_device(rc);
		return rc_err;
	}

	rc_err = devm_request_irq(&pdev->dev, ir->irq, iredge_irq, 0,
				  "iredge", ir);
	if (rc_err) {
		rc_unregister_device(rc);
		return rc_err;
	}

	return 0;
}

static int iredge_remove(struct platform_device *pdev)
{
	struct iredge *ir = platform_get_drvdata(pdev);

	rc_unregister_device(ir->rc);
	return 0;
}

static struct platform_driver iredge_driver = {
	.probe	= iredge_probe,
	.remove	= iredge_remove,
	.driver	= { .name = "iredge" },
};
module_platform_driver(iredge_driver);

MODULE_LICENSE("GPL");
